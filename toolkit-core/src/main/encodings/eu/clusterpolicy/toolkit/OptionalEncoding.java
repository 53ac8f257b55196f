package eu.clusterpolicy.toolkit;

import java.util.Optional;
import org.immutables.encode.Encoding;
import org.immutables.encode.Encoding.StandardNaming;

/** How a builder takes what may be absent: it is refused by its name where it is null instead of empty. */
@Encoding
class OptionalEncoding<T> {

    @Encoding.Impl
    private Optional<T> optional = Optional.empty();

    @Encoding.Builder
    static class Builder<T> {

        private Optional<T> value = Optional.empty();

        /** Sets {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.INIT)
        final void present(T given) {
            value = Optional.of(eu.clusterpolicy.toolkit.name.Require.notNull(given, "<*>"));
        }

        /** Sets {@code <*>}, or leaves it out. */
        @Encoding.Init
        @Encoding.Copy
        final void set(Optional<? extends T> given) {
            value = Optional.ofNullable(
                    eu.clusterpolicy.toolkit.name.Require.notNull(given, "<*>").orElse(null));
        }

        @Encoding.Build
        Optional<T> build() {
            return value;
        }
    }
}
