package vn.thidua.document;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Shows views to templates as plain data: a record is a hash of its components, an empty {@link
 * Optional} a missing value. Nothing else of Java can be reached from a template.
 */
final class ViewWrapper extends SimpleObjectWrapper {
  private final IntPredicate kept;

  /**
   * @param kept characters that stay although no document prints them
   */
  ViewWrapper(Version version, IntPredicate kept) {
    super(version);
    this.kept = kept;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(printable(text));
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name());
    }
    return value instanceof Record view
        ? new SimpleHash(components(view), this)
        : super.wrap(value);
  }

  private static Map<String, Object> components(Record view) throws TemplateModelException {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      try {
        components.put(component.getName(), component.getAccessor().invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(component.getName(), e);
      }
    }
    return components;
  }

  /**
   * Without the characters that XML 1.0 forbids, one of which would make Word refuse the file, and
   * without the marks that turn the direction of writing: Vietnamese has no use for them, and a
   * name must not be able to shuffle the words around it.
   */
  private String printable(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.codePoints().filter(c -> printable(c) || kept.test(c)).forEach(printed::appendCodePoint);
    return printed.toString();
  }

  private static boolean printable(int c) {
    boolean xml =
        c == '\t'
            || c == '\n'
            || (c >= ' ' && c < Character.MIN_SURROGATE)
            || (c > Character.MAX_SURROGATE && c <= 0xFFFD)
            || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    boolean deleteOrC1 = c >= 0x7F && c <= 0x9F;
    boolean turns =
        c == 0x061C
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    return xml && !deleteOrC1 && !turns;
  }
}
