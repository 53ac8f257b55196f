/**
 * The catalogue of Farland, a country that does not exist: small, whole and invented, for its tests to prove. No programme, link or
 * strategy in it is real.
 */
@NullMarked
package eu.clusterpolicy.toolkit.examples.matrixtests;

import org.jspecify.annotations.NullMarked;
