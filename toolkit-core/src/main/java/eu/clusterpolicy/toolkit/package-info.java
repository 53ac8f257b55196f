/** The root of the library's packages; it holds no type, only the style in which value types are generated. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "body:bodies", "erratum:errata"},
        allowedClasspathAnnotations = Override.class)
package eu.clusterpolicy.toolkit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
