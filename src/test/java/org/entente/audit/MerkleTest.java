package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTest {

    private static final int SIZES = 300;

    /** The leaves and roots that the implementations of RFC 6962 share as their test data. */
    private static final List<String> REFERENCE_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final NaiveTree tree = NaiveTree.of(SIZES);

    @Test
    void comesToTheRootsOfTheReferenceTree() {
        var frontier = new Frontier();
        for (var size = 0; size <= REFERENCE_LEAVES.size(); size++) {
            assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(REFERENCE_ROOTS.get(size));
            if (size < REFERENCE_LEAVES.size()) {
                frontier.append(Merkle.leafHash(HexFormat.of().parseHex(REFERENCE_LEAVES.get(size))));
            }
        }
    }

    @Test
    void growsAsTheDefinitionSays() {
        var frontier = new Frontier();
        for (var size = 0; size <= SIZES; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).isEqualTo(tree.root(0, size));
            frontier = Frontier.of(size, frontier.bytes());
            if (size < SIZES) {
                frontier.append(tree.leaf(size));
            }
        }
    }

    @Test
    void tellsOfEachSubtreeThatIsComplete() {
        var frontier = new Frontier();
        for (var size = 0; size < SIZES; size++) {
            frontier.append(
                    tree.leaf(size),
                    (level, index, hash) ->
                            assertThat(hash).isEqualTo(tree.root((int) index << level, (int) (index + 1) << level)));
        }
    }

    @Test
    void refusesAFrontierThatDoesNotFitItsSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(3, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(4, new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(-1, new byte[64 * 32]));
    }

    @Test
    void provesTheInclusionOfEachLeafInEachSize() {
        for (var size = 1; size <= SIZES; size++) {
            var root = tree.root(0, size);
            for (var index = 0; index < size; index++) {
                var proof = Merkle.inclusionProof(tree, index, size);
                assertThat(proof).containsExactlyElementsOf(tree.path(index, 0, size));
                assertThat(Merkle.verifyInclusion(tree.leaf(index), index, size, proof, root))
                        .isTrue();
            }
        }
    }

    @Test
    void provesTheConsistencyOfEachPairOfSizes() {
        for (var size = 1; size <= SIZES; size++) {
            for (var older = 1; older <= size; older++) {
                var proof = Merkle.consistencyProof(tree, older, size);
                if (!Merkle.verifyConsistency(older, size, tree.root(0, older), tree.root(0, size), proof)) {
                    fail("%d to %d", older, size);
                }
            }
        }
    }

    @Test
    void believesNoInclusionProofThatWasChanged() {
        for (var size : List.of(1, 2, 5, 8, 13, 64, 77)) {
            var root = tree.root(0, size);
            for (var index = 0; index < size; index++) {
                var proof = Merkle.inclusionProof(tree, index, size);
                var leaf = tree.leaf(index);
                for (var wrong : damaged(proof)) {
                    assertThat(Merkle.verifyInclusion(leaf, index, size, wrong, root))
                            .isFalse();
                }
                assertThat(Merkle.verifyInclusion(tree.leaf(index + 1), index, size, proof, root))
                        .isFalse();
                assertThat(Merkle.verifyInclusion(leaf, index, size, proof, tree.root(0, size + 1)))
                        .isFalse();
                assertThat(Merkle.verifyInclusion(leaf, size, size, proof, root))
                        .isFalse();
                assertThat(Merkle.verifyInclusion(leaf, -1, size, proof, root)).isFalse();
                if (size > 1) {
                    var elsewhere = (index + 1) % size;
                    assertThat(Merkle.verifyInclusion(leaf, elsewhere, size, proof, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void believesNoConsistencyProofThatWasChanged() {
        for (var size : List.of(2, 3, 7, 8, 21, 64, 77)) {
            var root = tree.root(0, size);
            for (var older = 1; older < size; older++) {
                var proof = Merkle.consistencyProof(tree, older, size);
                var olderRoot = tree.root(0, older);
                for (var wrong : damaged(proof)) {
                    assertThat(Merkle.verifyConsistency(older, size, olderRoot, root, wrong))
                            .isFalse();
                }
                assertThat(Merkle.verifyConsistency(older, size, root, root, proof))
                        .isFalse();
                assertThat(Merkle.verifyConsistency(older, size, olderRoot, olderRoot, proof))
                        .isFalse();
                assertThat(Merkle.verifyConsistency(size, older, root, olderRoot, proof))
                        .isFalse();
            }
        }
    }

    @Test
    void takesTheEmptyTreeForNoEvidence() {
        assertThat(Merkle.verifyConsistency(0, 5, Merkle.emptyRoot(), tree.root(0, 5), List.of()))
                .isFalse();
        assertThat(Merkle.verifyConsistency(0, 0, Merkle.emptyRoot(), Merkle.emptyRoot(), List.of()))
                .isFalse();
        assertThat(Merkle.verifyConsistency(-1, 5, Merkle.emptyRoot(), tree.root(0, 5), List.of()))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.consistencyProof(tree, 0, 5));
    }

    @Test
    void needsNoProofForEqualTreesAndAcceptsNone() {
        var root = tree.root(0, 5);

        assertThat(Merkle.verifyConsistency(5, 5, root, root, List.of())).isTrue();
        assertThat(Merkle.verifyConsistency(5, 5, root, root, List.of(root))).isFalse();
        assertThat(Merkle.verifyConsistency(5, 5, root, tree.root(0, 6), List.of()))
                .isFalse();
    }

    @Test
    void provesNothingBeyondTheTree() {
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.inclusionProof(tree, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.inclusionProof(tree, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.consistencyProof(tree, 6, 5));
    }

    @Test
    void survivesHostileSizes() {
        var proof = new ArrayList<byte[]>();
        for (var i = 0; i < 200; i++) {
            proof.add(new byte[32]);
        }

        assertThat(Merkle.verifyInclusion(new byte[32], Long.MAX_VALUE - 1, Long.MAX_VALUE, proof, new byte[32]))
                .isFalse();
        assertThat(Merkle.verifyConsistency(
                        Long.MAX_VALUE - 1, Long.MAX_VALUE, new byte[32], new byte[32], proof.subList(0, 100)))
                .isFalse();
        assertThat(Merkle.verifyConsistency(
                        1L << 62, Long.MAX_VALUE, new byte[32], new byte[32], List.of(new byte[31])))
                .isFalse();
    }

    /** Each hash changed, dropped, or doubled; and one more at either end. */
    private static List<List<byte[]>> damaged(List<byte[]> proof) {
        var wrong = new ArrayList<List<byte[]>>();
        for (var i = 0; i < proof.size(); i++) {
            var changed = new ArrayList<>(proof);
            changed.set(i, Merkle.leafHash(proof.get(i)));
            var shorter = new ArrayList<>(proof);
            shorter.remove(i);
            var cut = new ArrayList<>(proof);
            cut.set(i, new byte[31]);
            wrong.addAll(List.of(changed, shorter, cut));
        }
        var longer = new ArrayList<>(proof);
        longer.add(new byte[32]);
        var earlier = new ArrayList<>(proof);
        earlier.addFirst("thirty-two bytes of anything ....".substring(0, 32).getBytes(StandardCharsets.US_ASCII));
        wrong.addAll(List.of(longer, earlier));
        return wrong;
    }
}
