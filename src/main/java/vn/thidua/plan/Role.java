package vn.thidua.plan;

/** What a body does in a campaign. */
public enum Role {
  /** Hội đồng thi đua - khen thưởng: reviews the phases, commends. */
  COUNCIL,
  /** Công chức văn hóa: announces on the loudspeakers and the website. */
  CULTURE_OFFICER,
  /** Ban cán sự các thôn: report every month. */
  VILLAGE_BOARDS,
  /** Mặt trận Tổ quốc và các đoàn thể. */
  ORGANISATIONS
}
