package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the filters of axes and countries see of the entries: the cells in which each stands, and its country. Entries between
 * which these tell no difference share a profile, so that a filter is asked once for each profile and not for each entry, and
 * numbers are added up by profile. They stay exact where an entry stands in several cells, for it has one profile all the same.
 *
 * <p>Queries that ask for at most one value of each axis and one country, and for nothing else, need not even that: their
 * numbers stand in a table.
 */
final class Profiles {

    /** Numbers that are added up: the size, one for each value of the axes, and one for each country. */
    private static final int FIRST_COUNTRY = 1 + AxisFilter.VALUES;

    private final ImmutableMap<Country, Integer> countries;
    private final ImmutableList<Country> listed;
    private final int[] profiles;
    private final long[] cells;
    private final int[] homes;
    private final int[] starts;
    private final int[] places;
    private final int[] table;

    /**
     * What two entries have in common that share a profile.
     *
     * @param cells the cells in which they stand, a bit for each
     * @param home the number of their country, from 1; 0 without one
     */
    private record Profile(long cells, int home) {

        static final Comparator<Profile> ORDER =
                Comparator.comparingLong(Profile::cells).thenComparingInt(Profile::home);
    }

    Profiles(ImmutableList<Entry> entries) {
        Map<Country, Integer> numbers = new HashMap<>();
        ImmutableMap.Builder<Country, Integer> inOrder = ImmutableMap.builder();
        Profile[] ofEntries = new Profile[entries.size()];
        for (int place = 0; place < ofEntries.length; place++) {
            Entry entry = entries.get(place);
            int home = country(entry)
                    .map(country -> numberOf(country, numbers, inOrder))
                    .orElse(0);
            ofEntries[place] = new Profile(AxisFilter.cells(entry), home);
        }
        countries = inOrder.buildOrThrow();
        listed = ImmutableList.copyOf(countries.keySet().toArray(new Country[0]));
        Profile[] distinct =
                Arrays.stream(ofEntries).distinct().sorted(Profile.ORDER).toArray(Profile[]::new);
        cells = Arrays.stream(distinct).mapToLong(Profile::cells).toArray();
        homes = Arrays.stream(distinct).mapToInt(Profile::home).toArray();
        profiles = numbered(ofEntries, distinct);
        starts = starts();
        places = placesByProfile();
        table = table();
    }

    private static Optional<Country> country(Entry entry) {
        return entry instanceof Example example ? example.country() : Optional.empty();
    }

    private static int numberOf(
            Country country, Map<Country, Integer> numbers, ImmutableMap.Builder<Country, Integer> inOrder) {
        return numbers.computeIfAbsent(country, first -> {
            int number = numbers.size() + 1;
            inOrder.put(first, number);
            return number;
        });
    }

    private static int[] numbered(Profile[] ofEntries, Profile[] distinct) {
        Map<Profile, Integer> numbers = new HashMap<>();
        for (Profile profile : distinct) {
            numbers.put(profile, numbers.size());
        }
        return Arrays.stream(ofEntries).mapToInt(numbers::get).toArray();
    }

    private int[] starts() {
        int[] starts = new int[cells.length + 1];
        for (int profile : profiles) {
            starts[profile + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int[] placesByProfile() {
        int[] free = starts.clone();
        int[] places = new int[profiles.length];
        for (int place = 0; place < places.length; place++) {
            places[free[profiles[place]]++] = place;
        }
        return places;
    }

    /** How many numbers a combination of the axes has: of all entries, of each country, and of countries that none has. */
    private int width() {
        return countries.size() + 2;
    }

    private int[] table() {
        int width = width();
        int[] table = new int[AxisFilter.SLOTS * width];
        for (int slot = 0; slot < AxisFilter.SLOTS; slot++) {
            long filter = AxisFilter.ofSlot(slot);
            for (int profile = 0; profile < cells.length; profile++) {
                if ((cells[profile] & filter) != 0) {
                    int count = starts[profile + 1] - starts[profile];
                    table[slot * width] += count;
                    if (homes[profile] > 0) {
                        table[slot * width + homes[profile]] += count;
                    }
                }
            }
        }
        return table;
    }

    /**
     * Returns the numbers of a query.
     *
     * @param meeting the entries that meet its other criteria; empty where it asks for nothing but axes and countries
     */
    Facets facets(Query query, Optional<Places> meeting, Facet<Integer> recommendations) {
        if (meeting.isEmpty() && AxisFilter.isSingle(query) && query.countries().size() <= 1) {
            return lookedUp(query, recommendations);
        }
        int[] numbers = new int[FIRST_COUNTRY + countries.size()];
        int size = meeting.map(Places::size).orElse(profiles.length);
        if (size < cells.length / 8) {
            addUp(query, meeting.orElseThrow(), numbers);
        } else {
            addUp(query, meeting.map(places -> counts(places, size)).orElseGet(this::all), numbers);
        }
        return AxisFilter.facets(
                numbers, Facet.ofFound(listed, numbers, FIRST_COUNTRY, query.countries()), recommendations);
    }

    private int[] counts(Places meeting, int size) {
        boolean most = size > profiles.length / 2;
        int[] counts = most ? all() : new int[cells.length];
        if (most) {
            meeting.others().tally(profiles, -1, counts);
        } else {
            meeting.tally(profiles, 1, counts);
        }
        return counts;
    }

    private int[] all() {
        int[] counts = new int[cells.length];
        for (int profile = 0; profile < counts.length; profile++) {
            counts[profile] = starts[profile + 1] - starts[profile];
        }
        return counts;
    }

    private Facets lookedUp(Query query, Facet<Integer> recommendations) {
        int width = width();
        int home = query.countries().isEmpty()
                ? 0
                : countries.getOrDefault(Iterables.getOnlyElement(query.countries()), width - 1);
        return AxisFilter.facets(query, table, width, home, listed, recommendations);
    }

    private void addUp(Query query, Places few, int[] numbers) {
        long[] filters = AxisFilter.filters(query);
        boolean[] asked = homes(query);
        few.forEach(0, profiles.length, place -> {
            long here = cells[profiles[place]];
            int home = homes[profiles[place]];
            AxisFilter.addTo(numbers, asked[home] ? 1 : 0, here, filters);
            if (home > 0 && (here & filters[0]) != 0) {
                numbers[FIRST_COUNTRY - 1 + home]++;
            }
        });
    }

    /** Profiles with the same cells stand side by side, so the axes are asked once for all of them. */
    private void addUp(Query query, int[] counts, int[] numbers) {
        long[] filters = AxisFilter.filters(query);
        boolean[] asked = homes(query);
        for (int profile = 0; profile < cells.length; ) {
            long here = cells[profile];
            boolean meets = (here & filters[0]) != 0;
            int within = 0;
            for (; profile < cells.length && cells[profile] == here; profile++) {
                int home = homes[profile];
                if (asked[home]) {
                    within += counts[profile];
                }
                if (meets && home > 0) {
                    numbers[FIRST_COUNTRY - 1 + home] += counts[profile];
                }
            }
            AxisFilter.addTo(numbers, within, here, filters);
        }
    }

    /** Returns the numbers of the countries asked for, all of them and none where any will do. */
    private boolean[] homes(Query query) {
        boolean[] asked = new boolean[countries.size() + 1];
        Arrays.fill(asked, query.countries().isEmpty());
        for (Country country : query.countries()) {
            int number = countries.getOrDefault(country, 0);
            asked[number] = number > 0;
        }
        return asked;
    }

    /** Returns which profiles meet what the query asks of axes and countries. */
    boolean[] meeting(Query query) {
        long filter = AxisFilter.filter(query);
        boolean[] asked = homes(query);
        boolean[] meeting = new boolean[cells.length];
        for (int profile = 0; profile < meeting.length; profile++) {
            meeting[profile] = (cells[profile] & filter) != 0 && asked[homes[profile]];
        }
        return meeting;
    }

    int of(int place) {
        return profiles[place];
    }

    /** Returns the entries that meet what the query asks of axes and countries. */
    Places find(Query query) {
        boolean[] meeting = meeting(query);
        Places found = Places.none(profiles.length);
        for (int profile = 0; profile < meeting.length; profile++) {
            for (int i = starts[profile]; meeting[profile] && i < starts[profile + 1]; i++) {
                found.add(places[i]);
            }
        }
        return found;
    }
}
