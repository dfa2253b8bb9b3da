package cn.tongxin.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.arc.All;

/** The lists whose changes are told, by name. */
@ApplicationScoped
public class ToldLists {
    @All
    @Inject
    List<ToldList> all;

    /** All names, in alphabetical order. */
    public Set<String> names() {
        return all.stream().map(ToldList::name).collect(Collectors.toCollection(TreeSet::new));
    }

    ToldList of(String name) {
        return all.stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow();
    }

    /** Those named in a parameter with commas between them; all where it is absent. */
    Set<String> asked(@Nullable String names) {
        Set<String> known = names();
        if (names == null) {
            return known;
        }
        Set<String> asked = new TreeSet<>(Arrays.asList(names.split(",", -1)));
        if (!known.containsAll(asked)) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "lists", "unknown-list");
        }
        return asked;
    }
}
