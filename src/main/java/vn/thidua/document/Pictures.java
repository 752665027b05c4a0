package vn.thidua.document;

import java.util.Map;

/** Renders pictures, alone or in a page with the figures that are drawn. */
public final class Pictures {
  private final Templates templates;

  public Pictures(Templates templates) {
    this.templates = templates;
  }

  /**
   * The picture as SVG: no script, nothing to be fetched.
   *
   * @throws TemplateFault where a template is wrong
   */
  public String svg(ProgressPicture picture) {
    return rendered("pictures/status.svg.ftlx", picture);
  }

  /**
   * A page with the picture and its figures as tables.
   *
   * @throws TemplateFault where a template is wrong
   */
  public String html(ProgressPicture picture) {
    return rendered("pictures/status.html.ftlh", picture);
  }

  private String rendered(String template, ProgressPicture picture) {
    return templates.render(template, Map.of("v", picture)).strip() + "\n";
  }
}
