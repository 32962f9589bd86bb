package metabase.standin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Lines as log4j writes them for Metabase: time, level, name of the logger, message. */
final class Log {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS");
  private final String name;

  Log(String name) {
    this.name = name;
  }

  void info(String format, Object... values) {
    write("INFO", values.length == 0 ? format : String.format(format, values));
  }

  void warn(String format, Object... values) {
    write("WARN", values.length == 0 ? format : String.format(format, values));
  }

  void error(String message, Throwable cause) {
    StringWriter stack = new StringWriter();
    cause.printStackTrace(new PrintWriter(stack));
    write("ERROR", message + "\n" + stack.toString().stripTrailing());
  }

  void error(String message) {
    write("ERROR", message);
  }

  private synchronized void write(String level, String message) {
    System.out.println(LocalDateTime.now().format(TIME) + " " + level + " " + name + " :: " + message);
    System.out.flush();
  }
}
