package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The mapper that Spring Boot configures, as an application gets it. */
class SpringBootMapperTest {

    private static final Catalogue STANDARD = StandardCatalogue.edition2021();

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    static class Application {

        /** All that an application adds to read roadmaps. */
        @Bean
        JacksonModule toolkit() {
            return new ToolkitModule(STANDARD);
        }
    }

    @Test
    void needs_the_annotations_that_the_readme_names() throws IOException {
        String jar = JsonProperty.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String version = jar.substring(jar.lastIndexOf('-') + 1, jar.length() - ".jar".length());

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("`com.fasterxml.jackson.core:jackson-annotations`, which Boot 3 keeps older, to " + version
                        + ",");
    }

    @Test
    void writes_the_standard_catalogue_byte_for_byte_as_the_format_does() {
        withMapper(mapper -> assertThat(mapper.writeValueAsString(STANDARD))
                .isEqualTo(JsonFormats.catalogue().compact().write(STANDARD)));
    }

    @Test
    void does_so_with_the_settings_of_an_application() {
        withMapper(
                mapper -> assertThat(mapper.writeValueAsString(STANDARD))
                        .isEqualTo(JsonFormats.catalogue().compact().write(STANDARD)),
                "--spring.jackson.property-naming-strategy=SNAKE_CASE",
                "--spring.jackson.default-property-inclusion=non_empty",
                "--spring.jackson.date-format=dd/MM/yyyy",
                "--spring.jackson.mapper.sort-properties-alphabetically=true");
    }

    @Test
    void reads_what_it_wrote() throws IOException {
        String example;
        try (var in = JsonFormat.class.getResourceAsStream("schema/roadmap.example.json")) {
            example = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        withMapper(mapper -> {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(STANDARD), Catalogue.class))
                    .isEqualTo(STANDARD);
            assertThat(mapper.readValue(example, Roadmap.class))
                    .isEqualTo(JsonFormats.roadmap(STANDARD).read(example));
        });
    }

    private static void withMapper(Consumer<JsonMapper> check, String... settings) {
        try (var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.main.banner-mode=off")
                .run(settings)) {
            check.accept(context.getBean(JsonMapper.class));
        }
    }
}
