package vn.thidua.document;

/** A view of a document that is framed as official ones are. */
public interface FramedView {
  /** Head, title, signature and recipients. */
  Frame frame();
}
