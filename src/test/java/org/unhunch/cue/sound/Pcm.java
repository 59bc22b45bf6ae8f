package org.unhunch.cue.sound;

/** Looks at samples. */
public final class Pcm {
  private Pcm() {}

  /** {@return the samples of bytes, two each, low byte first} */
  public static short[] shorts(byte[] bytes) {
    short[] samples = new short[bytes.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) ((bytes[2 * i] & 0xff) | bytes[2 * i + 1] << 8);
    }
    return samples;
  }

  /** {@return the bytes of samples, two each, low byte first} */
  public static byte[] bytes(short[] samples) {
    byte[] bytes = new byte[2 * samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[2 * i] = (byte) samples[i];
      bytes[2 * i + 1] = (byte) (samples[i] >> 8);
    }
    return bytes;
  }

  /** {@return the largest of the samples, sign left aside} */
  public static int peak(short[] samples) {
    int peak = 0;
    for (short sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /**
   * {@return how alike two sounds that begin together are, 0 to 1; 1 is the same, louder or not}
   */
  public static double likeness(short[] one, short[] other) {
    return likeness(one, 0, other);
  }

  /** {@return how alike a sound is to another from a sample of it on} */
  public static double likeness(short[] in, int from, short[] other) {
    double both = 0;
    double first = 0;
    double second = 0;
    int length = Math.max(in.length - from, other.length);
    for (int i = 0; i < length; i++) {
      double a = from + i < in.length ? in[from + i] : 0;
      double b = i < other.length ? other[i] : 0;
      both += a * b;
      first += a * a;
      second += b * b;
    }
    return first * second == 0 ? 0 : Math.abs(both) / Math.sqrt(first * second);
  }
}
