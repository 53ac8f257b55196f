/** The root of the library's packages: it holds nothing that a program uses, only the style of the generated value types. */
@HouseStyle
@NullMarked
package eu.clusterpolicy.toolkit;

import org.jspecify.annotations.NullMarked;
