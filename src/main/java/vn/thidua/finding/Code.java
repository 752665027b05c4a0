package vn.thidua.finding;

import java.util.Arrays;
import java.util.List;

/**
 * The codes of findings: a letter for the kind of mistake and three digits. The texts of each stand
 * in the resource of the same name beside {@link Catalogue}. A code is never used for something
 * else later.
 */
public enum Code {
  /** A file of the plan is missing. */
  S001(Severity.ERROR),
  /** A file or folder can't be read. */
  S002(Severity.ERROR),
  /** Bytes that are no UTF-8. */
  S003(Severity.ERROR),
  /** Not YAML. */
  S004(Severity.ERROR),
  /** An empty file. */
  S005(Severity.ERROR),
  /** An unknown key. */
  S006(Severity.ERROR),
  /** A missing key. */
  S007(Severity.ERROR),
  /** A value of another type than expected. */
  S008(Severity.ERROR),
  /** Not a date. */
  S009(Severity.ERROR),
  /** Not a number. */
  S010(Severity.ERROR),
  /** An id in the wrong form. */
  S011(Severity.ERROR),
  /** A word that is none of the choices. */
  S012(Severity.ERROR),
  /** A key that stands twice. */
  S013(Severity.ERROR),
  /** A YAML anchor or alias. */
  S014(Severity.ERROR),
  /** A pace without a number for each month. */
  S015(Severity.ERROR),
  /** A number outside its limits. */
  S016(Severity.ERROR),
  /** An end before its beginning. */
  S017(Severity.ERROR),
  /** Larger or deeper than the tool reads. */
  S018(Severity.ERROR),
  /** A date that no calendar has. */
  S019(Severity.ERROR),
  /** An unknown column. */
  S020(Severity.ERROR),
  /** A missing column. */
  S021(Severity.ERROR),
  /** A row with more or fewer cells than the header. */
  S022(Severity.ERROR),
  /** An empty cell where a value is needed. */
  S023(Severity.ERROR),
  /** A quote that is never closed, or stands where none may. */
  S024(Severity.ERROR),
  /** A column that stands twice. */
  S025(Severity.ERROR),
  /** Not a period. */
  S026(Severity.ERROR),
  /** A tab in the indentation of YAML. */
  S027(Severity.ERROR),
  /** A colon and space inside unquoted YAML text. */
  S028(Severity.ERROR),
  /** A YAML quote or bracket that is never closed. */
  S029(Severity.ERROR),
  /** A template that can't be rendered. */
  S030(Severity.ERROR),
  /** A date too far from our time to be meant. */
  S031(Severity.ERROR),
  /** A plan or phase that runs longer than any. */
  S032(Severity.ERROR),
  /** A village merged into another on no day. */
  S033(Severity.ERROR),
  /** A template that never ends. */
  S034(Severity.ERROR),
  /** Not an address for mail. */
  S035(Severity.ERROR),
  /** A text for reports under a name that no report looks for. */
  S040(Severity.WARNING),
  /** A mark of Markdown in a text for reports, which prints paragraphs alone. */
  S041(Severity.WARNING),
  /** A document in a format that is not read. */
  S051(Severity.ERROR),
  /** A stylesheet with a mistake. */
  S052(Severity.WARNING),
  /** A line of a document that was not understood. */
  S060(Severity.NOTE),
  /** A document without a part of a plan. */
  S061(Severity.WARNING),
  /** Not a time of the day. */
  S080(Severity.ERROR),
  S081(Severity.ERROR),
  /** A table of one indicator that was sent does not say of which. */
  S090(Severity.ERROR),
  /** A sheet or a file that was sent is named after another village or month than its title. */
  S091(Severity.WARNING),

  /** An unknown village. */
  R001(Severity.ERROR),
  /** An unknown indicator. */
  R002(Severity.ERROR),
  /** An unknown body. */
  R003(Severity.ERROR),
  /** An unknown basis. */
  R004(Severity.ERROR),
  /** An id that stands twice. */
  R005(Severity.ERROR),
  /** A report for a month outside the plan. */
  R006(Severity.ERROR),
  /** A target assigned twice. */
  R007(Severity.ERROR),
  /** A village merged into itself or round in a circle. */
  R008(Severity.ERROR),
  /** A plan above that is not there. */
  R009(Severity.ERROR),
  /** A setting of the checks that fits no finding. */
  R010(Severity.NOTE),
  /** A contact of nobody in the plan. */
  R011(Severity.ERROR),
  /** A movement to lead that the plan above does not have. */
  R012(Severity.ERROR),
  /** An indicator to feed that the plan above does not have. */
  R013(Severity.ERROR),
  /** A plan inside or below that is not there. */
  R014(Severity.ERROR),
  /** Plans above each other in a circle. */
  R015(Severity.ERROR),
  /** One plan named twice. */
  R016(Severity.ERROR),
  /** What is meant for the plan above, in a plan that names none. */
  R017(Severity.ERROR),
  /** A plan inside or below that does not name this one as the plan above. */
  R018(Severity.WARNING),

  /** An anniversary celebrated outside the plan's time. */
  P101(Severity.WARNING),
  /** An anniversary's count of years that does not fit its dates. */
  P102(Severity.WARNING),
  /** An anniversary whose two days differ. */
  P103(Severity.WARNING),
  /** A phase outside the plan's time. */
  P104(Severity.WARNING),
  /** Two phases that overlap. */
  P105(Severity.WARNING),
  /** A gap between two phases. */
  P106(Severity.WARNING),
  /** A review before its phase begins. */
  P107(Severity.WARNING),
  /** A review before its phase ends. */
  P108(Severity.NOTE),
  /** An anniversary celebrated outside its phase. */
  P109(Severity.WARNING),
  /** A review long after its phase. */
  P110(Severity.WARNING),
  /** A document's type that does not fit its symbol. */
  P111(Severity.WARNING),
  /** A document number in no known form. */
  P112(Severity.WARNING),
  /** A document cited before it was issued. */
  P113(Severity.WARNING),
  /** The same document cited with two dates or issuers. */
  P114(Severity.WARNING),
  /** A printed date that no calendar has. */
  P115(Severity.ERROR),
  /** A year within a number that is not that of its date. */
  P116(Severity.WARNING),
  /** A Party document with a state number, or the reverse. */
  P117(Severity.WARNING),
  /** An issuer that does not fit the symbol. */
  P118(Severity.WARNING),
  /** A lunar year's name that is not that of the year. */
  P119(Severity.WARNING),
  /** Targets set after the year for which they are meant. */
  P120(Severity.WARNING),
  /** Another day of origin than that of a well-known event. */
  P121(Severity.WARNING),
  /** A lunar anniversary on the wrong day. */
  P122(Severity.WARNING),
  /** Reports due before their month closes. */
  P123(Severity.WARNING),
  /** A movement without indicators. */
  P124(Severity.NOTE),
  /** A body without duties. */
  P125(Severity.NOTE),
  /** A review due on a weekend or a public holiday. */
  P126(Severity.NOTE),
  /** A phase outside that of the plan above. */
  P127(Severity.WARNING),
  /** A review after the deadline of the plan above. */
  P128(Severity.WARNING),
  /** Another year than that of the plan above. */
  P129(Severity.WARNING),
  /** An anniversary that stands twice. */
  P130(Severity.NOTE),
  /** Printed words that say another date than the field beside them. */
  P131(Severity.WARNING),
  /** A stated length that is not that of its dates. */
  P132(Severity.WARNING),
  /** A plan issued after its time. */
  P133(Severity.WARNING),
  /** What is announced as coming has passed. */
  P134(Severity.WARNING),
  /** A number below 10 without its leading nought. */
  P135(Severity.NOTE),
  /** Two broadcasts at one time. */
  P136(Severity.WARNING),
  /** A plan of which the plan above does not know. */
  P140(Severity.WARNING),
  /** A movement that no organisation leads. */
  P141(Severity.WARNING),
  /** A movement that two organisations lead. */
  P142(Severity.WARNING),
  /** A movement that is given to another body. */
  P143(Severity.WARNING),
  /** A phase that lies within none of the plan above. */
  P144(Severity.WARNING),
  /** Months that end on another day than those of the plan above. */
  P145(Severity.WARNING),
  /** A basis that set tasks for an earlier year. */
  P150(Severity.WARNING),
  /** A basis that another has replaced. */
  P151(Severity.WARNING),
  /** A span of years that is over. */
  P152(Severity.WARNING),
  /** A text of next year's plan that still speaks of this year. */
  P153(Severity.WARNING),
  /** A deadline of next year's plan that was moved off a day on which nobody works. */
  P154(Severity.NOTE),

  /** Villages' targets that do not add up to the commune's. */
  T101(Severity.WARNING),
  /** A village without a target. */
  T102(Severity.WARNING),
  /** A commune's share that its villages' targets can't give. */
  T103(Severity.WARNING),
  /** A target below that which the plan above assigned. */
  T104(Severity.WARNING),
  /** A target of zero. */
  T105(Severity.WARNING),
  /** A share that is not in percent. */
  T106(Severity.WARNING),
  /** A pace that falls. */
  T107(Severity.ERROR),
  /** A pace that does not end at 100, or leaves 0 to 100. */
  T108(Severity.ERROR),
  /** Points that do not add up to 100. */
  T109(Severity.NOTE),
  /** A baseline that is better than the target. */
  T110(Severity.WARNING),
  /** A negative target, or a share over 100 %. */
  T111(Severity.ERROR),
  /** An indicator handed to no village. */
  T112(Severity.NOTE),
  /** Limits of a status in the wrong order. */
  T113(Severity.ERROR),
  /** Villages' baselines that do not add up to the commune's. */
  T114(Severity.WARNING),
  /** A share of households or people without their number. */
  T115(Severity.ERROR),
  /** Households or people that can't be counted so. */
  T116(Severity.ERROR),
  /** A baseline where none is used. */
  T117(Severity.NOTE),
  /** A pace or a target for a phase that the plan does not have. */
  T118(Severity.ERROR),
  /** A pace and a season for one indicator. */
  T119(Severity.ERROR),
  /** A pace by phases that falls. */
  T120(Severity.ERROR),
  /** A pace by phases that is not from 0 to 100. */
  T121(Severity.ERROR),
  /** A season without a month in the plan's time. */
  T122(Severity.WARNING),
  /** A phase's target that goes beyond the year's. */
  T123(Severity.WARNING),
  /** Villages' targets for a phase that do not add up. */
  T124(Severity.WARNING),
  /** A target for a phase assigned twice. */
  T125(Severity.ERROR),
  /** An indicator that is measured otherwise than the one it feeds. */
  T130(Severity.ERROR),
  /** A target handed from above that the plan does not take up. */
  T131(Severity.WARNING),
  /** A baseline other than the one handed from above. */
  T132(Severity.WARNING),
  /** A phase's target below that which the plan above assigned. */
  T133(Severity.WARNING),
  /** A part that is to be larger than the whole. */
  T134(Severity.WARNING),
  /** Two indicators of a unit that feed the same one. */
  T135(Severity.ERROR),
  /** A report of what comes from the unit's own plan. */
  T136(Severity.WARNING),
  /** An organisation that reports more of a unit than the unit itself. */
  T137(Severity.WARNING),

  /** A part that is larger than its whole. */
  D101(Severity.ERROR),
  /** A whole of zero or less. */
  D102(Severity.ERROR),
  /** A whole that changes wildly. */
  D103(Severity.WARNING),
  /** A line that stands twice. */
  D104(Severity.ERROR),
  /** A line that a later one corrects. */
  D105(Severity.NOTE),
  /** A stated cumulative that is not the sum of the months. */
  D106(Severity.WARNING),
  /** A stock that jumps. */
  D107(Severity.NOTE),
  /** A stated cumulative that falls. */
  D108(Severity.WARNING),
  /** A value unlike those of the other villages. */
  D109(Severity.NOTE),
  /** A value unlike those of the other months. */
  D110(Severity.NOTE),
  /** An estimate that no actual value followed. */
  D111(Severity.WARNING),
  /** A report after its due day. */
  D112(Severity.NOTE),
  /** A report that is missing. */
  D113(Severity.WARNING),
  /** A report dated before its month. */
  D114(Severity.WARNING),
  /** A report dated in the future. */
  D115(Severity.WARNING),
  /** A unit in the cell. */
  D116(Severity.ERROR),
  /** Text that is not in the composed form (NFC). */
  D117(Severity.NOTE),
  /** A name in another spelling than the plan's. */
  D118(Severity.NOTE),
  /** Two villages whose names can be taken for each other. */
  D119(Severity.NOTE),
  /** A negative value. */
  D120(Severity.WARNING),
  /** A number that may be meant in thousands. */
  D121(Severity.WARNING),
  /** A part of something that is counted whole. */
  D122(Severity.WARNING),
  /** A percentage over 100. */
  D123(Severity.ERROR),
  /** A whole where none is used. */
  D124(Severity.NOTE),
  /** A part without its whole. */
  D125(Severity.ERROR),
  /** A value of last year that is not of last year. */
  D126(Severity.WARNING),
  /** A report of a village that does not exist at that time. */
  D127(Severity.WARNING),
  /** A value that was changed after its month, or the targets, were closed. */
  D128(Severity.WARNING),
  /** A value that is gone after its month, or the targets, were closed. */
  D129(Severity.WARNING),
  /** Closed values that are not those that were stamped. */
  D130(Severity.ERROR),
  /** A number of the register of documents that was given twice. */
  D131(Severity.ERROR),
  /** Numbers that are missing in the register of documents. */
  D132(Severity.NOTE),
  /** A document with a later number and an earlier date. */
  D133(Severity.WARNING),
  /** A document of the register that lies nowhere. */
  D134(Severity.WARNING),
  /** A symbol that does not go with its number and type. */
  D135(Severity.ERROR),
  /** A value that was added after its month was closed. */
  D140(Severity.WARNING),

  /** Points of parts that do not add up to their parent. */
  M101(Severity.WARNING),
  /** Points of standards that do not add up to the total. */
  M102(Severity.WARNING),
  /** A cap that nothing below it can reach. */
  M103(Severity.NOTE),
  /** A part that is scored by decision, without saying on what. */
  M104(Severity.NOTE),
  /** Bands that overlap. */
  M105(Severity.ERROR),
  /** Bands that leave a gap. */
  M106(Severity.WARNING),
  /** An unknown part of the rubric. */
  M107(Severity.ERROR),
  /** An adjustment outside its cap. */
  M108(Severity.WARNING),
  /** A class that nobody can reach. */
  M109(Severity.WARNING),
  /** A quota larger than its group. */
  M110(Severity.NOTE),
  /** A method that misses a key it needs. */
  M111(Severity.ERROR),
  /** A key that has no meaning here. */
  M112(Severity.WARNING),
  /** Limits of classes in the wrong order. */
  M113(Severity.ERROR),
  /** A name within the rubric that it does not have. */
  M114(Severity.ERROR),
  /** A village that stands in two groups or areas. */
  M115(Severity.ERROR),
  /** A village in no group. */
  M116(Severity.NOTE),
  /** A difference between two stages without a reason. */
  M117(Severity.WARNING),
  /** A given score above its cap. */
  M118(Severity.WARNING),
  /** An adjustment that does not say why, on what, or by whom. */
  M119(Severity.WARNING),
  /** An adjustment outside the plan’s time. */
  M120(Severity.WARNING),
  /** A score for a part that is scored by its parts. */
  M121(Severity.ERROR),
  /** An adjustment with both points and cases, or neither. */
  M122(Severity.ERROR),
  /** A deduction for each case without a cap. */
  M123(Severity.NOTE),
  /** A score that stands twice. */
  M124(Severity.ERROR),
  /** A floor that is no part of the points. */
  M125(Severity.ERROR),
  /** An indicator whose points count for nothing. */
  M126(Severity.NOTE),
  /** Alternatives of which there is one. */
  M127(Severity.NOTE),
  /** Points or a cap below nought. */
  M128(Severity.ERROR),
  /** A quota in percent that comes to nothing. */
  M130(Severity.WARNING),

  /** Somebody nominated twice. */
  C101(Severity.ERROR),
  /** One achievement nominated twice. */
  C102(Severity.WARNING),
  /** A nomination without evidence. */
  C103(Severity.WARNING),
  /** A nomination after the last review. */
  C104(Severity.WARNING),
  /** A nomination in an unknown movement. */
  C105(Severity.ERROR),
  /** Two nominations with one id. */
  C106(Severity.ERROR),
  /** Somebody nominated twice under another spelling. */
  C107(Severity.WARNING),
  /** A nomination that came too late before its meeting. */
  C108(Severity.WARNING),
  /** Evidence that is not there. */
  C109(Severity.WARNING),
  /** An achievement that the reports contradict. */
  C110(Severity.WARNING),
  /** A collective of a village without a place in the league. */
  C111(Severity.WARNING),
  /** Somebody commended again too soon. */
  C112(Severity.WARNING),
  /** An achievement that was commended before. */
  C113(Severity.WARNING),
  /** A form that a commune may not grant. */
  C114(Severity.ERROR),
  /** An unknown form of commendation. */
  C115(Severity.ERROR),
  /** A day whose base salary is not known. */
  C116(Severity.WARNING),
  /** A rule that was not compared with the law's own text. */
  C117(Severity.NOTE),
  /** A vote of an unknown meeting. */
  C118(Severity.ERROR),
  /** A vote on an unknown nomination. */
  C119(Severity.ERROR),
  /** Two votes on one nomination at a meeting. */
  C120(Severity.ERROR),
  /** Somebody at a meeting who is no member. */
  C121(Severity.ERROR),
  /** A member both present and absent. */
  C122(Severity.ERROR),
  /** A member neither present nor absent. */
  C123(Severity.NOTE),
  /** A meeting without a quorum. */
  C124(Severity.ERROR),
  /** Votes that do not add up. */
  C125(Severity.ERROR),
  /** More votes than members present. */
  C126(Severity.ERROR),
  /** A nomination without a majority. */
  C127(Severity.NOTE),
  /** Somebody commended without a majority. */
  C128(Severity.ERROR),
  /** A group's share that is exceeded. */
  C129(Severity.WARNING),
  /** A decision before the publication has run. */
  C130(Severity.WARNING),
  /** A fund that does not suffice. */
  C131(Severity.WARNING),
  /** Money that is not the law's. */
  C132(Severity.WARNING),
  /** A decision on a list that was not posted. */
  C133(Severity.WARNING),
  /** A telephone or identity number in what gets printed. */
  C134(Severity.WARNING),
  /** A meeting for an unknown phase. */
  C135(Severity.ERROR),

  /** A stated percentage that is not that of the figures beside it. */
  L101(Severity.WARNING),
  /** A total that is not the sum of its parts. */
  L102(Severity.WARNING),
  /** A stated difference or growth that is not that of the figures beside it. */
  L103(Severity.WARNING),
  /** Decimal commas and decimal points in one document. */
  L104(Severity.WARNING),
  /** A name or term written in two ways in one document. */
  L105(Severity.NOTE),
  /** A bracket or quotation mark that is not closed. */
  L106(Severity.NOTE),
  /** Words written twice. */
  L107(Severity.NOTE),

  /** A file that was sent is in no encoding that makes text of it. */
  I001(Severity.ERROR),
  /** A file that was sent was read in an old encoding. */
  I002(Severity.NOTE),
  /** A file that was sent is of a kind that is not taken. */
  I003(Severity.ERROR),
  /** A file that was sent is larger than any report. */
  I004(Severity.ERROR),
  /** A file that was sent lost its letters when it was saved. */
  I005(Severity.ERROR),
  /** A workbook with a password. */
  I020(Severity.ERROR),
  /** A workbook in another format than .xlsx. */
  I021(Severity.ERROR),
  /** A file that is no workbook, whatever its name. */
  I022(Severity.ERROR),
  /** A damaged workbook. */
  I023(Severity.ERROR),
  /** A workbook larger than any report. */
  I024(Severity.ERROR),
  /** A workbook with XML that no spreadsheet writes. */
  I025(Severity.ERROR),
  /** A hidden sheet. */
  I026(Severity.NOTE),
  /** Figures that are computed in the workbook. */
  I027(Severity.NOTE),
  /** Formulas whose results were not saved. */
  I028(Severity.WARNING),
  /** A table that was sent has two columns for one thing. */
  I029(Severity.ERROR),
  /** A table that was sent names two months for one figure. */
  I030(Severity.ERROR),
  /** Columns of a table that was sent are not taken. */
  I031(Severity.NOTE),
  /** A figure that a spreadsheet turned into a day. */
  I032(Severity.ERROR),
  /** A percentage that may be a part of 1. */
  I033(Severity.ERROR),
  /** A row of a table that was sent has figures and no name. */
  I034(Severity.ERROR),
  /** A figure in a merged cell. */
  I035(Severity.ERROR),
  /** Two figures for what is no sum of months. */
  I036(Severity.ERROR),
  /** A table that was sent says one thing twice. */
  I037(Severity.WARNING),
  /** Figures in hidden rows or columns. */
  I038(Severity.WARNING),
  /** A table that was sent has no header that is understood. */
  I101(Severity.ERROR),
  /** A table that was sent names a village that the plan does not know. */
  I102(Severity.ERROR),
  /** A table that was sent names an indicator that the plan does not know. */
  I103(Severity.ERROR),
  /** A table that was sent does not say for which month it is. */
  I104(Severity.ERROR),
  /** A table that was sent does not say on which day it was reported. */
  I105(Severity.ERROR),
  /** A cell where a number is needed holds something else. */
  I106(Severity.ERROR),
  /** A number that can be read in two ways. */
  I107(Severity.ERROR),
  /** A number in another unit than the indicator's. */
  I108(Severity.ERROR),
  /** A part of a whole without the whole. */
  I109(Severity.ERROR),
  /** A target in a table that was sent is not the one that was handed out. */
  I110(Severity.WARNING),
  /** A total in a table that was sent is not the sum of its rows. */
  I111(Severity.WARNING),
  /** A table that was sent says two things of one village, month and indicator. */
  I112(Severity.ERROR),
  /** A number that is read as the other numbers of its file are written. */
  I113(Severity.NOTE),
  /** A table that was sent does not say whose it is. */
  I114(Severity.ERROR),
  /** A form of another plan. */
  I115(Severity.ERROR),
  /** A form that was made before the plan's indicators or targets changed. */
  I116(Severity.WARNING),
  /** A form that says of itself two villages or months. */
  I117(Severity.ERROR),
  /** A form of another layout than is known. */
  I118(Severity.WARNING),
  /** A row of a form whose indicator was written over. */
  I119(Severity.ERROR),
  /** A row of a form that asked for something else than its indicator is now. */
  I120(Severity.ERROR),
  /** A form whose headings are gone. */
  I121(Severity.ERROR),
  /** A form with nothing in it. */
  I122(Severity.NOTE),
  /** A row of a form with a remark and no figure. */
  I123(Severity.WARNING),
  /** A word for the kind of a figure that a form does not offer. */
  I124(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** The severity a finding of this code has unless the plan says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether it is about the structure of a file: what it marks could not be read. */
  public boolean isOfStructure() {
    return name().startsWith("S");
  }

  /** The codes whose names begin with a text such as {@code P} or {@code P10}. */
  public static List<Code> startingWith(String prefix) {
    return Arrays.stream(values()).filter(code -> code.name().startsWith(prefix)).toList();
  }

  /** A finding of this code at a place. */
  public Finding at(Place place, Object... args) {
    return new Finding(this, severity, place, List.of(args).stream().map(String::valueOf).toList());
  }
}
