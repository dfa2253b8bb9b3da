package cn.tongxin.reach;

import java.util.Set;
import java.util.UUID;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

/** Kinds of caller, as they stand to the rows of a unit: a member of the first of two alliances of one programme. */
enum Who {
    COMMITTEE,
    AUDITOR,
    OWN,
    OWN_SYSTEM,
    LEAD,
    /** The village that some rows name. */
    PARTY,
    SISTER,
    SISTERS_SYSTEM,
    OTHER_LEAD,
    OTHER,
    OTHERS_SYSTEM,
    OTHER_PARTY,
    OUTSIDE,
    /** Of a unit below the one whose rows they are. */
    BELOW,
    HOMELESS,
    ADMIN,
    SECURITY;

    Caller in(TwoAlliances two) {
        return switch (this) {
            case COMMITTEE -> Caller.COMMITTEE;
            case AUDITOR -> Caller.AUDITOR;
            case OWN -> two.first().memberStaff();
            case OWN_SYSTEM -> Caller.agencyOf(two.first().member);
            case LEAD -> two.first().leadStaff();
            case PARTY -> Caller.staffOf(two.first().village);
            case SISTER -> Caller.staffOf(two.first().second);
            case SISTERS_SYSTEM -> Caller.agencyOf(two.first().second);
            case OTHER_LEAD -> two.second().leadStaff();
            case OTHER -> two.second().memberStaff();
            case OTHERS_SYSTEM -> Caller.agencyOf(two.second().member);
            case OTHER_PARTY -> Caller.staffOf(two.second().village);
            case OUTSIDE -> two.first().outsiderStaff();
            case BELOW -> Caller.staffOf(two.below());
            case HOMELESS -> new Caller("homeless-" + two.below(), Set.of("staff"), "", null);
            case ADMIN -> Caller.ADMIN;
            case SECURITY -> Caller.SECURITY;
        };
    }

    /** Two alliances of one programme. */
    record TwoAlliances(City first, City second, UUID below) {
        static TwoAlliances made() {
            City first = new City();
            return new TwoAlliances(first, new City(first.programme), under(first.member));
        }

        private static UUID under(UUID parent) {
            return City.id(City.created(
                    Caller.COMMITTEE,
                    "/organizations",
                    City.body(
                            "name",
                            "下属 " + UUID.randomUUID(),
                            "kind",
                            "PUBLIC_INSTITUTION",
                            "sortOrder",
                            10,
                            "parentId",
                            parent,
                            "activeFrom",
                            "2000-01-01")));
        }
    }
}
