package cn.tongxin.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Things of one list in one state; nothing of what they say.
 *
 * @param list as in its address
 * @param status as the list writes it
 * @param ids the oldest, at most {@value #MOST}
 */
public record OpenList(String list, String status, long count, List<UUID> ids) {
    static final int MOST = 100;

    /**
     * From rows of state and id, the oldest first.
     *
     * @param rows {@code Enum<?>}, {@code UUID}
     */
    public static List<OpenList> of(String list, List<Object[]> rows) {
        Map<String, List<UUID>> byStatus = new TreeMap<>();
        rows.forEach(row -> byStatus.computeIfAbsent(((Enum<?>) row[0]).name(), status -> new ArrayList<>())
                .add((UUID) row[1]));
        return byStatus.entrySet().stream()
                .map(found -> new OpenList(
                        list,
                        found.getKey(),
                        found.getValue().size(),
                        found.getValue().stream().limit(MOST).toList()))
                .toList();
    }
}
