package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has against a file as PDF/A-2a and as PDF/UA-1. */
public final class PdfConformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfConformance() {}

  /** The clause and the words of each rule that is broken. */
  public static List<String> failures(byte[] pdf) throws Exception {
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        result.getTestAssertions().stream()
            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
            .map(one -> flavour + " " + one.getRuleId().getClause() + ": " + one.getMessage())
            .forEach(failures::add);
        if (failures.isEmpty() && !result.isCompliant()) {
          failures.add(flavour + ": not compliant");
        }
      }
    }
    return failures;
  }
}
