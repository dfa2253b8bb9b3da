package cn.tongxin.me.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** How one person looks at one list. */
@Entity
@Untold("concerns nobody else")
class ListSetting extends BaseEntity {
    @Column(updatable = false)
    private String person = "";

    @Column(updatable = false)
    private String list = "";

    private String hiddenColumns = "";
    private String views = "[]";

    protected ListSetting() {}

    ListSetting(String person, String list) {
        this.person = person;
        this.list = list;
    }

    /** The views as JSON. */
    void set(String hidden, String saved) {
        hiddenColumns = hidden;
        views = saved;
    }
}
