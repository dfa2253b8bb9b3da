package cn.tongxin.audit.chain;

/**
 * An entry as it stands in the chain.
 *
 * @param digest over the digest before it and its content, with the algorithm named beside it
 * @param seal over number and digest, by who knows the secret
 */
record Entry(long number, Content content, String algorithm, String digest, String seal) {
    private static final int FIXED = 4;

    static Entry after(Link before, Content content, Digests digests) {
        Hash hash = digests.hash();
        long number = before.number() + 1;
        String digest = Digests.ofEntry(hash, before.digest(), content.canonical(number, hash));
        return new Entry(number, content, hash.code(), digest, digests.seal(hash, number, digest));
    }

    static Entry of(Object[] row) {
        int after = row.length - FIXED + 1;
        return new Entry((Long) row[0], Content.of(row, 1), (String) row[after], (String) row[after + 1], (String)
                row[after + 2]);
    }

    Link link() {
        return new Link(number, digest);
    }
}
