package eu.clusterpolicy.toolkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.immutables.encode.Encoding;
import org.immutables.encode.Encoding.StandardNaming;

/** How a builder takes the elements of a list: a null is refused at once, by its place in the list. */
@Encoding
class ListEncoding<E> {

    @Encoding.Impl
    private ImmutableList<E> list = ImmutableList.of();

    @Encoding.Builder
    static class Builder<E> {

        private List<E> elements = new ArrayList<>();

        /** Adds an element to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.ADD)
        final void add(E element) {
            eu.clusterpolicy.toolkit.name.Require.add(elements, element, "<*>");
        }

        /** Adds elements to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(value = "add*")
        @SafeVarargs
        @SuppressWarnings("varargs")
        final void addEach(E... added) {
            eu.clusterpolicy.toolkit.name.Require.addAll(elements, added, "<*>");
        }

        /** Adds elements to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.ADD_ALL)
        final void addAll(Iterable<? extends E> added) {
            eu.clusterpolicy.toolkit.name.Require.addAll(elements, added, "<*>");
        }

        /** Sets {@code <*>}, instead of those there were. */
        @Encoding.Init
        @Encoding.Copy
        final void set(Iterable<? extends E> given) {
            elements = new ArrayList<>();
            eu.clusterpolicy.toolkit.name.Require.addAll(elements, given, "<*>");
        }

        @Encoding.Build
        ImmutableList<E> build() {
            return ImmutableList.copyOf(elements);
        }
    }
}
