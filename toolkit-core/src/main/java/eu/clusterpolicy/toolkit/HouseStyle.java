package eu.clusterpolicy.toolkit;

import eu.clusterpolicy.toolkit.name.MissingPartsException;
import eu.clusterpolicy.toolkit.name.NullArgumentException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which value types are generated, and the encodings of {@code src/main/encodings} by which their builders take
 * lists, sets, maps and what may be absent; kept in the source alone, so that no consumer needs its annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@ListEncodingEnabled
@SetEncodingEnabled
@MapEncodingEnabled
@MultimapEncodingEnabled
@OptionalEncodingEnabled
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForNullPointer = NullArgumentException.class,
        throwForInvalidImmutableState = MissingPartsException.class,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "body:bodies", "erratum:errata"},
        allowedClasspathAnnotations = Override.class)
@interface HouseStyle {}
