package org.mingzhang.app.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files, called by the SM3 digest of what is in them and kept in the database: the same file is
 * kept once, and it is there exactly if the transaction that needs it has been completed.
 */
@Component
public class Contents {

  private static final int PART = 512 * 1024;

  private final JdbcClient db;

  Contents(JdbcClient db) {
    this.db = db;
  }

  /**
   * Keeps a file for a holder.
   *
   * @param holder who needs it, such as {@code inspection:12}
   * @return its digest
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String keep(String holder, byte[] bytes) {
    try {
      return keep(holder, () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps a file that may be too large for memory; it is read twice. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String keep(String holder, InputStreamSource source) throws IOException {
    SM3Digest sm3 = new SM3Digest();
    long bytes = 0;
    try (InputStream in = source.getInputStream()) {
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        sm3.update(part, 0, part.length);
        bytes += part.length;
      }
    }
    byte[] hash = new byte[sm3.getDigestSize()];
    sm3.doFinal(hash, 0);
    String digest = HexFormat.of().formatHex(hash);
    while (!hold(digest)) {
      int added =
          db.sql("insert into content (digest, bytes) values (?, ?) on conflict do nothing")
              .params(digest, bytes)
              .update();
      if (added > 0) {
        write(digest, source);
      }
    }
    db.sql("insert into content_holder (holder, digest) values (?, ?) on conflict do nothing")
        .params(holder, digest)
        .update();
    return digest;
  }

  /**
   * Holds a file until the transaction ends, so that nobody lets go of it, or takes it up,
   * meanwhile.
   *
   * @return whether there is one
   */
  private boolean hold(String digest) {
    return db.sql("select digest from content where digest = ? for update")
        .param(digest)
        .query(String.class)
        .optional()
        .isPresent();
  }

  private void write(String digest, InputStreamSource source) throws IOException {
    try (InputStream in = source.getInputStream()) {
      int number = 0;
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        db.sql("insert into content_part (digest, part, bytes) values (?, ?, ?)")
            .params(digest, number++, part)
            .update();
      }
    }
  }

  /** A file that fits into memory. */
  public byte[] bytes(String digest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int part : parts(digest)) {
      out.writeBytes(part(digest, part));
    }
    return out.toByteArray();
  }

  /** A file of any size; parts are fetched as they are read. */
  public InputStream open(String digest) {
    List<Integer> parts = parts(digest);
    return new SequenceInputStream(
        Collections.enumeration(
            new java.util.AbstractList<InputStream>() {
              @Override
              public InputStream get(int index) {
                return new ByteArrayInputStream(part(digest, parts.get(index)));
              }

              @Override
              public int size() {
                return parts.size();
              }
            }));
  }

  private List<Integer> parts(String digest) {
    int count =
        db.sql("select count(*) from content_part where digest = ?")
            .param(digest)
            .query(Integer.class)
            .single();
    return IntStream.range(0, count).boxed().toList();
  }

  private byte[] part(String digest, int part) {
    return db.sql("select bytes from content_part where digest = ? and part = ?")
        .params(digest, part)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  /** Lets go of all that a holder needed; what nobody else needs is deleted. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(String holder) {
    List<String> digests =
        db.sql("select digest from content_holder where holder = ? order by digest")
            .param(holder)
            .query(String.class)
            .list();
    digests.forEach(digest -> release(holder, digest));
  }

  /** Lets go of one file. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(String holder, String digest) {
    hold(digest);
    db.sql("delete from content_holder where holder = ? and digest = ?")
        .params(holder, digest)
        .update();
    boolean needed =
        db.sql("select count(*) from content_holder where digest = ?")
                .param(digest)
                .query(Integer.class)
                .single()
            > 0;
    if (!needed) {
      db.sql("delete from content_part where digest = ?").param(digest).update();
      db.sql("delete from content where digest = ?").param(digest).update();
    }
  }
}
