package vn.thidua.verification;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.document.Blocks;
import vn.thidua.document.Format;

/** Reads a page, be it that a browser or an editor saved it anew. */
final class PageReader {
  private static final String OURS = "thidua-";

  private PageReader() {}

  static FiledDocument read(String html) {
    Document page = Jsoup.parse(html);
    Map<String, String> metadata = new HashMap<>();
    for (Element meta : page.select("meta[name^=" + OURS + "]")) {
      metadata.put(meta.attr("name").substring(OURS.length()), meta.attr("content"));
    }
    return new FiledDocument(
        Format.HTML, metadata, Blocks.of(new W3CDom().namespaceAware(false).fromJsoup(page)));
  }
}
