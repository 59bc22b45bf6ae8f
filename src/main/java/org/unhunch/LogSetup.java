package org.unhunch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile.WrongKindException;
import org.unhunch.storage.Rights;
import org.unhunch.words.Words;

/**
 * Sets the log up when something is first written to it, which most days never comes: in the data
 * folder a file that stays small, and on the terminal what is worse than a remark.
 *
 * <p>The log's library makes it by itself, so the folder waits in a system property.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
  /** The system property for the folder that the file is kept in, which need not exist yet. */
  static final String FOLDER = "org.unhunch.log.folder";

  private static final String IN_FILE =
      "%d{yyyy-MM-dd HH:mm:ss} %-5level [%thread] %logger - %msg%n";

  /** One line; a stack trace is for the file, not for a person's terminal. */
  private static final String ON_TERMINAL =
      "unhunch: %msg %replace(%ex{short}){'[\\r\\n]+\\s*', ' '}%nopex%n";

  @Override
  public ExecutionStatus configure(LoggerContext all) {
    all.getStatusManager().add(new NopStatusListener()); // a folder that takes no log is no fault
    Logger root = all.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(terminal());
    Optional<Private> file = Optional.ofNullable(System.getProperty(FOLDER)).map(this::file);
    file.ifPresent(root::addAppender);
    file.flatMap(each -> each.wrongKind)
        .ifPresent(why -> root.warn(new Words().text("log.wrong-kind", why)));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private Appender<ILoggingEvent> terminal() {
    ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
    terminal.setTarget("System.err");
    ThresholdFilter worse = new ThresholdFilter();
    worse.setLevel("WARN");
    worse.start();
    terminal.addFilter(worse);
    return started(terminal, ON_TERMINAL);
  }

  /** One file that is written to and the one before it. */
  private Private file(String folder) {
    Private file = new Private();
    file.setFile(new File(folder, "unhunch.log").toString());
    FixedWindowRollingPolicy two = new FixedWindowRollingPolicy();
    two.setContext(getContext());
    two.setParent(file);
    two.setFileNamePattern(new File(folder, "unhunch.%i.log").toString());
    two.setMaxIndex(1);
    two.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> small = new SizeBasedTriggeringPolicy<>();
    small.setContext(getContext());
    small.setMaxFileSize(FileSize.valueOf("256KB"));
    small.setCheckIncrement(Duration.buildByMilliseconds(0)); // else it looks once a minute
    small.start();
    file.setRollingPolicy(two);
    file.setTriggeringPolicy(small);
    started(file, IN_FILE);
    return file;
  }

  /** Its file is the person's alone, also the one after it has rolled over. */
  private static final class Private extends RollingFileAppender<ILoggingEvent> {
    /** Why nothing can be written; a folder that takes no log is no fault, but a pipe is odd. */
    private Optional<Message> wrongKind = Optional.empty();

    @Override
    public void openFile(String name) throws IOException {
      try {
        Rights.makeFile(Path.of(name));
      } catch (WrongKindException e) {
        wrongKind = Optional.of(Reason.of(e));
        throw e;
      }
      super.openFile(name);
    }
  }

  private Appender<ILoggingEvent> started(
      OutputStreamAppender<ILoggingEvent> appender, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(getContext());
    encoder.setPattern(pattern);
    encoder.start();
    appender.setContext(getContext());
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
