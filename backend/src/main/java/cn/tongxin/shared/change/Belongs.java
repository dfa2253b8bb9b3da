package cn.tongxin.shared.change;

/**
 * A told row that says whose it is: once it is gone, or is another's, it cannot be asked any more, and whoever could see
 * it is still to be told. The removal of any other row is told to those who see everything.
 */
public interface Belongs {
    Whose whose();
}
