package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * The attribute {@code site:say} of templates: it says a text in the language of the page, and marks its language where the page
 * has another.
 *
 * <p>{@code site:say="Evidence"} says a heading or a phrase that is given in English, {@code site:say="${priority}"} a coded value,
 * a country or a text that is worked out, and {@code site:say="${words.say('%s drafts', most)}"} a phrase with parts that vary.
 */
@Component
class SayDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "site";

    private final SiteWords words;

    SayDialect(SiteWords words) {
        super("Words of the site", PREFIX, 1000);
        this.words = words;
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new Say(dialectPrefix));
    }

    private final class Say extends AbstractAttributeTagProcessor {

        Say(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "say", true, 1300, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            Labels labels = context.getVariable("labels") instanceof Labels chosen ? chosen : Labels.of("en");
            Label label = label(labels, value.startsWith("${") ? evaluated(context, value) : value);
            structure.setBody(HtmlEscape.escapeHtml5Xml(label.text()), false);
            if (!label.language().equals(labels.language())) {
                structure.setAttribute("lang", label.language());
            }
        }

        private Object evaluated(ITemplateContext context, String expression) {
            Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            return value == null ? "" : value;
        }

        private Label label(Labels labels, Object said) {
            if (said instanceof Label label) {
                return label;
            }
            if (said instanceof Coded coded) {
                return labels.label(coded);
            }
            return said instanceof Country country ? labels.country(country) : words.say(labels, said.toString());
        }
    }
}
