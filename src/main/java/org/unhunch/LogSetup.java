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
import java.util.Optional;

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
    Optional.ofNullable(System.getProperty(FOLDER))
        .map(folder -> new File(folder, "unhunch.log"))
        .filter(file -> !file.exists() || file.isFile()) // a pipe would wait for its reader
        .map(this::file)
        .ifPresent(root::addAppender);
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
  private Appender<ILoggingEvent> file(File log) {
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setFile(log.toString());
    FixedWindowRollingPolicy two = new FixedWindowRollingPolicy();
    two.setContext(getContext());
    two.setParent(file);
    two.setFileNamePattern(new File(log.getParent(), "unhunch.%i.log").toString());
    two.setMaxIndex(1);
    two.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> small = new SizeBasedTriggeringPolicy<>();
    small.setContext(getContext());
    small.setMaxFileSize(FileSize.valueOf("256KB"));
    small.setCheckIncrement(Duration.buildByMilliseconds(0)); // else it looks once a minute
    small.start();
    file.setRollingPolicy(two);
    file.setTriggeringPolicy(small);
    return started(file, IN_FILE);
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
