package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The site as a program, which says at which address of this machine it answers. */
@SpringBootApplication(proxyBeanMethods = false)
public class Website {

    /** Starts the site. */
    public static void main(String[] args) {
        System.out.println("The site is at " + address(start(args)));
    }

    static ConfigurableApplicationContext start(String... args) {
        return SpringApplication.run(Website.class, args);
    }

    static String address(ConfigurableApplicationContext site) {
        return "http://127.0.0.1:%s/".formatted(site.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Bean
    Catalogue catalogue() {
        return StandardCatalogue.edition2021();
    }

    @Bean
    Background background() {
        return StandardCatalogue.background2021();
    }

    @Bean
    ToolkitModule toolkitModule(Catalogue catalogue) {
        return new ToolkitModule(catalogue);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
