package vn.thidua.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.IntPredicate;
import vn.thidua.finding.Place;

/**
 * The templates: the plan's own {@code templates/} folder before those supplied. Templates are data
 * from a git repository, not code: they reach no class, no file outside their folders, nothing but
 * the view they are given.
 */
public final class Templates {
  /** Far longer than any document takes. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static {
    // Faults are thrown; a log of Freemarker's own would only reach the user's screen.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration;
  private final Duration longest;

  /**
   * @param planFolder whose {@code templates/}, where there is one, override those supplied file by
   *     file
   */
  public Templates(Path planFolder) {
    this(planFolder, LONGEST);
  }

  /** As above, for views that carry footnotes in their texts. */
  static Templates marked(Path planFolder) {
    return new Templates(
        planFolder, LONGEST, Configuration.VERSION_2_3_32, MarkedFootnotes::isMark);
  }

  Templates(Path planFolder, Duration longest) {
    this(planFolder, longest, Configuration.VERSION_2_3_35, c -> false);
  }

  /**
   * @param version until 2.3.32 templates compare texts as a dictionary does, which passes over
   *     marks, then character by character
   * @param kept characters that stay in texts although no document prints them
   */
  private Templates(Path planFolder, Duration longest, Version version, IntPredicate kept) {
    this.longest = longest;
    configuration = new Interruptible(version);
    configuration.setTemplateLoader(loader(planFolder.resolve("templates")));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setObjectWrapper(new ViewWrapper(Configuration.VERSION_2_3_35, kept));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
  }

  private static TemplateLoader loader(Path overrides) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (Files.isDirectory(overrides)) {
      try {
        loaders.add(new FileTemplateLoader(overrides.toFile()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(new ClassTemplateLoader(Templates.class.getClassLoader(), "/templates"));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /**
   * What a template makes of a model.
   *
   * @throws TemplateFault where the template is wrong, with the place in it
   */
  public String render(String template, Object model) {
    try {
      return BoundedRendering.of(configuration.getTemplate(template), model, longest);
    } catch (TemplateException | IOException | SecurityException e) {
      // SecurityException: a link in the plan's folder leads out of it.
      throw fault(template, e);
    } catch (BoundedRendering.Endless | StackOverflowError e) {
      // StackOverflowError: a template that nests deeper than can be parsed.
      throw TemplateFault.endless(place(template, null, null), e);
    }
  }

  /** Freemarker whose loops end when their thread is interrupted. */
  private static final class Interruptible extends Configuration {
    private final Set<Template> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    Interruptible(Version version) {
      super(version);
    }

    /** What a template includes or imports comes this way too. */
    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object customLookupCondition,
        String encoding,
        boolean parseAsFtl,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(
              name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
      if (template != null && checked.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
      return template;
    }
  }

  /** The innermost template that failed: an import that fails says nothing of where. */
  private static TemplateFault fault(String template, Exception outer) {
    TemplateFault fault =
        new TemplateFault(place(template, null, null), first(outer.getMessage()), outer);
    for (Throwable cause = outer; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException e) {
        fault =
            new TemplateFault(
                place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
                first(e.getEditorMessage()),
                outer);
      } else if (cause instanceof TemplateException e) {
        fault =
            new TemplateFault(
                place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()),
                first(e.getMessageWithoutStackTop()),
                outer);
      }
    }
    return fault;
  }

  private static Place place(String template, Integer line, Integer column) {
    return new Place("templates/" + template, line == null ? 0 : line, column == null ? 0 : column);
  }

  /** The first line, and where that only announces what is wrong, the second too. */
  private static String first(String message) {
    Iterator<String> lines = String.valueOf(message).strip().lines().iterator();
    String first = lines.hasNext() ? lines.next() : "";
    if (!first.endsWith(":") || !lines.hasNext()) {
      return first;
    }
    String second = lines.next();
    int place = second.indexOf("  [in template");
    return first
        + " "
        + second.substring(0, place < 0 ? second.length() : place).replace("==> ", "");
  }
}
