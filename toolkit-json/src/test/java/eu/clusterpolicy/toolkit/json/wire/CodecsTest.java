package eu.clusterpolicy.toolkit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodecsTest {

    @Test
    void a_schema_takes_for_words_what_a_reader_does() {
        Pattern pattern = Pattern.compile((String) Codecs.WORDS.schema().get("pattern"));

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString))
                .allMatch(text -> pattern.matcher(text).find() != WhiteSpace.isBlank(text));
    }
}
