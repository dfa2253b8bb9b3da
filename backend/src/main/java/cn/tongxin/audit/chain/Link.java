package cn.tongxin.audit.chain;

/**
 * A place in the chain: what an auditor writes down to prove later that all before it is still the same.
 *
 * @param digest over this entry and all before it; in hex
 */
public record Link(long number, String digest) {
    public static final Link NONE = new Link(0, Digests.NONE);

    /** Whether that content, coming next, makes that digest. */
    boolean leadsTo(Content content, String algorithm, String made) {
        return Hash.find(algorithm)
                .map(hash -> Digests.ofEntry(hash, digest, content.canonical(number + 1, hash)))
                .filter(made::equals)
                .isPresent();
    }
}
