package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class PersonNamesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "person-names.csv", numLinesToSkip = 1)
  void two_spellings_are_one_person_or_two_people(String one, String other, String same) {
    assertThat(PersonNames.same(one, other)).isEqualTo(same.equals("yes"));
    assertThat(PersonNames.same(other, one)).isEqualTo(same.equals("yes"));
  }

  @Property
  void any_text_is_compared_and_is_itself(@ForAll String name) {
    assertThat(PersonNames.same(name, name)).isTrue();
  }
}
