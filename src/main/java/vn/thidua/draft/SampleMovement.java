package vn.thidua.draft;

import java.util.Arrays;

/** A movement of plans that are made up. */
enum SampleMovement {
  RURAL("nong-thon-moi", "Xây dựng nông thôn mới", "hoi-dong"),
  ECONOMY("kinh-te", "Thi đua phát triển kinh tế", "hoi-dong"),
  POOR("vi-nguoi-ngheo", "Cả nước chung tay vì người nghèo", "mat-tran-doan-the"),
  CULTURE("van-hoa", "Toàn dân đoàn kết xây dựng đời sống văn hóa", "mat-tran-doan-the"),
  SECURITY("an-ninh", "Toàn dân bảo vệ an ninh Tổ quốc", "hoi-dong"),
  DIGITAL("chuyen-doi-so", "Chuyển đổi số", "cong-chuc-van-hoa");

  private final String id;
  private final String title;
  private final String lead;

  SampleMovement(String id, String title, String lead) {
    this.id = id;
    this.title = title;
    this.lead = lead;
  }

  static SampleMovement of(SampleIndicator indicator) {
    return Arrays.stream(values())
        .filter(one -> one.id.equals(indicator.movement()))
        .findFirst()
        .orElseThrow();
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String lead() {
    return lead;
  }
}
