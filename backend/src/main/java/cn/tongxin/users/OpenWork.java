package cn.tongxin.users;

import java.util.List;

/** What somebody began and has not brought to an end; each list answers for its own. */
public interface OpenWork {
    List<OpenList> of(Contact contact);
}
