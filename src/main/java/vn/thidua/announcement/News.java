package vn.thidua.announcement;

/** What is announced: one view for all channels. */
public sealed interface News
    permits LaunchView,
        AnniversaryView,
        ReminderView,
        ProgressView,
        ResultsView,
        CommendationView,
        ExemplarView,
        VillageReminderView {
  /** The kind's word, by which its templates are found. */
  String kind();

  /** The subject of an official notice, such as {@code Về việc phát động đợt thi đua}. */
  String subject();
}
