package vn.thidua.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that a template can write, with what stands behind them for one document. */
public final class TemplateModel {
  private final List<Entry> entries = new ArrayList<>();

  private TemplateModel() {}

  /** What a name stands for. */
  public enum Kind {
    TEXT,
    TRUTH,
    NUMBER,
    LIST,
    GROUP
  }

  /**
   * One name.
   *
   * @param name as a template writes it; {@code []} stands for one of a list
   * @param owner the simple name of the view that it belongs to
   * @param optional whether it may be missing, so that {@code ??} has to be asked
   * @param value in this document; empty where there is none, or where it has parts of its own
   * @param size how many a list has in this document
   */
  public record Entry(
      String name, String owner, Kind kind, boolean optional, Optional<String> value, int size) {
    /** The last part of the name. */
    public String last() {
      return name.substring(name.lastIndexOf('.') + 1).replace("[]", "");
    }
  }

  /** The names of a view, which templates know as {@code v}. */
  public static List<Entry> of(Record view) {
    TemplateModel model = new TemplateModel();
    model.components("v", view.getClass(), Optional.of(view));
    return List.copyOf(model.entries);
  }

  private void components(String path, Class<?> type, Optional<Object> view) {
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<Object> value = view.map(record -> read(component, record));
      entry(
          path + "." + component.getName(),
          type.getSimpleName(),
          component.getGenericType(),
          false,
          value);
    }
  }

  private void entry(
      String name, String owner, Type type, boolean optional, Optional<Object> value) {
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    if (raw == Optional.class) {
      entry(name, owner, argument(type), true, value.flatMap(one -> (Optional<?>) one));
    } else if (raw == List.class) {
      List<?> all = value.map(list -> (List<?>) list).orElse(List.of());
      add(name, owner, Kind.LIST, optional, Optional.empty(), all.size());
      Type element = argument(type);
      Optional<Object> first = all.stream().map(one -> (Object) one).findFirst();
      if (element instanceof Class<?> record && record.isRecord()) {
        components(name + "[]", record, first);
      } else {
        entry(name + "[]", owner, element, false, first);
      }
    } else if (raw.isRecord()) {
      add(name, owner, Kind.GROUP, optional, Optional.empty(), 0);
      components(name, raw, value);
    } else if (raw == String.class || raw.isEnum()) {
      add(name, owner, Kind.TEXT, optional, value.map(String::valueOf), 0);
    } else if (raw == boolean.class || raw == Boolean.class) {
      add(name, owner, Kind.TRUTH, optional, value.map(String::valueOf), 0);
    } else if (raw == int.class || Number.class.isAssignableFrom(raw)) {
      add(name, owner, Kind.NUMBER, optional, value.map(String::valueOf), 0);
    }
    // Anything else is out of a template's reach.
  }

  private void add(
      String name, String owner, Kind kind, boolean optional, Optional<String> value, int size) {
    entries.add(new Entry(name, owner, kind, optional, value, size));
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
