package cn.tongxin.demo.load;

import java.util.HashMap;
import java.util.Map;

/** Ids that the API gave, by the names that the demo city uses. */
public final class Ids {
    private final Map<String, String> ids = new HashMap<>();

    void put(String name, String id) {
        ids.put(name, id);
    }

    /** Of an organization or alliance. */
    public String of(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("not in the demo city: " + name);
        }
        return id;
    }

    void putVenue(String name, String id) {
        put("@" + name, id);
    }

    String ofVenue(String name) {
        return of("@" + name);
    }

    void putVolunteer(String number, String id) {
        put("#" + number, id);
    }

    String ofVolunteer(String number) {
        return of("#" + number);
    }

    void putPairing(String supporter, String beneficiary, String id) {
        put(supporter + "–" + beneficiary, id);
    }

    String ofPairing(String supporter, String beneficiary) {
        return of(supporter + "–" + beneficiary);
    }
}
