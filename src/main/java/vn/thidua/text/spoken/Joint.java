package vn.thidua.text.spoken;

/** How two ends are read together. */
enum Joint {
  /** From the one to the other. */
  FROM_TO,
  /** A pause between them: the first and the latest day of an anniversary. */
  PAUSE
}
