package cn.taizhang.delivery.ballot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals ballots so that only both tellers together can open them: an envelope to the one within an envelope to the
/// other.
///
/// 例: the vote keeps two public keys; the private ones are on two sheets of paper, which nobody ever sees together.
///
/// - X25519 as in RFC 9180 (DHKEM), then AES-256-GCM with the vote as further data: a ballot opens for its vote alone.
/// - The same ballot sealed twice is never the same, and every sealed ballot of a vote is as long as any other.
/// - What is sealed cannot be opened by the server that sealed it.
public final class Seal {

    private static final String CURVE = "X25519";
    private static final String AES = "AES";
    private static final int KEY = 32;
    private static final int ENCAPSULATED = 32;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final BigInteger BASE = BigInteger.valueOf(9);

    private final String vote;

    public Seal(String vote) {
        this.vote = vote;
    }

    /// The public key of a half, as the event keeps it.
    public static String publicKey(KeyHalf half) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
            agreement.init(privateKey(half));
            agreement.doPhase(point(BASE), true);
            return Base64.getEncoder()
                    .encodeToString(point(whole(agreement.generateSecret())).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making the key of a vote", e);
        }
    }

    private static PublicKey point(BigInteger u) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
    }

    /// Bytes with the least first.
    private static BigInteger whole(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, turned);
    }

    private static PrivateKey privateKey(KeyHalf half) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE)
                .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, half.secret()));
    }

    /// Whether words are a public key to which a ballot can be sealed.
    public static boolean isKey(String words) {
        try {
            KeyFactory.getInstance(CURVE)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(words)));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    /// Seals a ballot with the public keys of both tellers, that of the first inside.
    public String close(Ballot ballot, String first, String second) {
        try {
            byte[] inner = wrapped(ballot.line().getBytes(StandardCharsets.US_ASCII), first);
            return Base64.getEncoder().encodeToString(wrapped(inner, second));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing a ballot", e);
        }
    }

    private byte[] wrapped(byte[] plain, String publicKey) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance(CURVE)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        KEM.Encapsulated made = KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate(0, KEY, AES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, made.key()).doFinal(plain);
        byte[] all = Arrays.copyOf(made.encapsulation(), ENCAPSULATED + sealed.length);
        System.arraycopy(sealed, 0, all, ENCAPSULATED, sealed.length);
        return all;
    }

    /// Opens a ballot with the halves of the first and of the second teller; nothing where it was not sealed with their
    /// keys for this vote.
    public Optional<Ballot> open(String sealed, KeyHalf first, KeyHalf second) {
        try {
            byte[] inner = unwrapped(Base64.getDecoder().decode(sealed), second);
            return Ballot.read(new String(unwrapped(inner, first), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private byte[] unwrapped(byte[] all, KeyHalf half) throws GeneralSecurityException {
        if (all.length <= ENCAPSULATED) {
            throw new IllegalArgumentException("is no envelope");
        }
        SecretKey key = KEM.getInstance("DHKEM")
                .newDecapsulator(privateKey(half))
                .decapsulate(Arrays.copyOf(all, ENCAPSULATED), 0, KEY, AES);
        return cipher(Cipher.DECRYPT_MODE, key).doFinal(all, ENCAPSULATED, all.length - ENCAPSULATED);
    }

    /// Each key is used once, so that the nonce may be the same.
    private Cipher cipher(int mode, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
        cipher.updateAAD(vote.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
