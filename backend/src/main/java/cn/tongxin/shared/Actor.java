package cn.tongxin.shared;

/**
 * Who did something, as it is kept with what was done.
 *
 * @param id the subject of the token
 * @param name as shown to people
 */
public record Actor(String id, String name) {}
