package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.Attributes;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangedPartTest {

    /** What names an entry, since two that differ in it are two, and the entry within a withdrawn one, compared part by part. */
    private static final ImmutableSet<String> NAMING = ImmutableSet.of("id", "number", "position", "entry");

    /** The attributes that are compared under another name. */
    private static final ImmutableMap<String, String> COMPARED_AS =
            ImmutableMap.of("placements", "cells", "coOrganiser", "co-organiser");

    static Stream<Class<?>> typesOfEntries() {
        return Arrays.stream(Entry.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("typesOfEntries")
    void every_attribute_of_an_entry_is_compared(Class<? extends Entry> type) {
        assertThat(Attributes.of(type)
                        .map(Method::getName)
                        .filter(name -> !NAMING.contains(name))
                        .map(name -> COMPARED_AS.getOrDefault(name, words(name))))
                .isNotEmpty()
                .isSubsetOf(ChangedPart.names(type));
    }

    @Test
    void every_attribute_of_an_edition_is_compared() {
        assertThat(Attributes.of(Edition.class)
                        .map(Method::getName)
                        .map(name -> name.equals("id") ? "identifier" : COMPARED_AS.getOrDefault(name, words(name))))
                .isNotEmpty()
                .isSubsetOf(ChangedPart.names(Edition.class));
    }

    private static String words(String accessor) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, accessor).replace('-', ' ');
    }
}
