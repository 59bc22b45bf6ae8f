package org.unhunch.ui.notice;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What lies outside the program, for what can be done about a notice.
 *
 * @param opens has a file or a folder opened by the program that is there for it, and answers
 *     whether there is one; may take a second, so it is never called on the event dispatch thread
 * @param clipboard takes a text to be pasted elsewhere
 */
public record Outside(Predicate<Path> opens, Consumer<String> clipboard) {}
