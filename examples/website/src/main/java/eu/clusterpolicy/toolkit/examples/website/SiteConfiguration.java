package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the framework is set up: forms are checked on every page, and the style sheets may be kept for an hour. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final FormTokens tokens;

    SiteConfiguration(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** By themselves, frameworks know a constant by its name alone, and not by its code. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Priority.class, Priority::of);
        registry.addConverter(String.class, Challenge.class, Challenge::of);
        registry.addConverter(String.class, ClusterFunction.class, ClusterFunction::of);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(tokens).excludePathPatterns("/api/**", "/assets/**", "/error");
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyDeadline(
            @Value("${site.longest-body}") Duration longest) {
        return server -> server.addEngineValves(new BodyDeadline(longest));
    }

    /** Answers that have not changed are not sent again to whoever has them. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(new EntityTags());
        filter.addUrlPatterns("/api/*", "/assets/*");
        return filter;
    }

    private static final class EntityTags extends ShallowEtagHeaderFilter {

        /** Who asks for the headers alone is told the same headers. */
        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream answer) {
            return super.isEligibleForEtag(request, response, status, answer)
                    || (HttpMethod.HEAD.matches(request.getMethod())
                            && HttpStatus.valueOf(status).is2xxSuccessful());
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
