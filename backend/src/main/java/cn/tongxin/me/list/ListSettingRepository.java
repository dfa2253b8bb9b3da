package cn.tongxin.me.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ListSettingRepository implements PanacheRepositoryBase<ListSetting, UUID> {
    private static final ListQuery<ListSettingRow> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.list, r.hiddenColumns, r.views",
            "from ListSetting r",
            ListSettingRow.class,
            List.of(Sort.byText("list", "r.list", ListSettingRow::list)));

    /** Those of one person. */
    static ListQuery<ListSettingRow> list(String person) {
        return LIST.where(Condition.of("r.person = :person", "person", person));
    }

    Optional<ListSetting> of(String person, String list) {
        return find("person = ?1 and list = ?2", person, list).firstResultOptional();
    }
}
