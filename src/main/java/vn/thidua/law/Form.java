package vn.thidua.law;

import java.time.LocalDate;
import vn.thidua.plan.FormId;

/**
 * A form of commendation (hình thức khen thưởng, danh hiệu thi đua), and who may grant it.
 *
 * @param name as it is written in documents
 */
public record Form(FormId id, String name, LocalDate from, Authority grantedBy, Provision source)
    implements Dated {
  /** Whose chairman decides. */
  public enum Authority {
    COMMUNE,
    DISTRICT,
    PROVINCE
  }
}
