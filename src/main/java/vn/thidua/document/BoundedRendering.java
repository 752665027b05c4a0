package vn.thidua.document;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Renders a template in a thread of its own and stops it where it makes more text or takes longer
 * than any document: a template is data, and data may loop without end.
 */
final class BoundedRendering {
  /** Some thousand pages. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private BoundedRendering() {}

  /**
   * The text that a template makes of a model.
   *
   * @throws Endless where it had to be stopped
   */
  static String of(Template template, Object model, Duration longest)
      throws TemplateException, IOException, Endless {
    Limited out = new Limited();
    FutureTask<String> rendering =
        new FutureTask<>(
            () -> {
              template.process(model, out);
              return out.text.toString();
            });
    Thread thread = new Thread(rendering, "template " + template.getName());
    thread.setDaemon(true);
    thread.start();
    try {
      return rendering.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Endless(e);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Endless(e);
    } catch (ExecutionException e) {
      throw fault(e.getCause(), out.full);
    }
  }

  /** What failed, thrown or as the exception to be thrown. */
  private static Endless fault(Throwable cause, boolean full)
      throws TemplateException, IOException {
    // A macro that calls itself for ever, or a text that doubles at each turn, is a template's
    // mistake, not a bug of ours.
    if (full || cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return new Endless(cause);
    }
    if (cause instanceof TemplateException e) {
      throw e;
    }
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) cause;
  }

  /** A template had to be stopped. */
  static final class Endless extends Exception {
    private static final long serialVersionUID = 1;

    Endless(Throwable cause) {
      super(cause);
    }
  }

  /** Takes text up to a limit. */
  private static final class Limited extends Writer {
    private final StringBuilder text = new StringBuilder();
    private boolean full;

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (text.length() + length > MOST_CHARACTERS) {
        full = true;
        throw new IOException("too much text");
      }
      text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
