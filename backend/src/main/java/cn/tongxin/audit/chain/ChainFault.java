package cn.tongxin.audit.chain;

import cn.tongxin.shared.Labelled;

/** What is wrong at the first bad place of the chain. */
public enum ChainFault implements Labelled {
    CHANGED("内容被改动", "its content was changed"),
    REMOVED("被删除", "it was removed"),
    REORDERED("次序被调换", "it is not in its place"),
    INSERTED("被插入", "it was inserted"),
    FORGED("封签不符，不是本系统写入", "its seal is none of ours"),
    HEAD_FORGED("链尾封签不符", "the seal of the chain's end is none of ours"),
    INDEX_CHANGED("查找索引不符，按涉及对象查找会漏掉或多出", "it is not found by what it speaks of"),
    ARCHIVE_FORGED("归档封签不符", "the seal of the archive before it is none of ours"),
    ARCHIVE_CHANGED("从它开始的归档文件缺失或被改动", "the file that begins with it is gone or changed"),
    ANCHOR_DIFFERS("与留存的凭据不符", "it is not what was written down earlier");

    private final String chinese;
    private final String english;

    ChainFault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
