package cn.tongxin.local;

/** Who starts a program also answers for stopping it. */
interface Starter {
    ChildProcess start(ChildProcess.Program program);
}
