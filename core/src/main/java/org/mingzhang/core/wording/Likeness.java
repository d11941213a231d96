package org.mingzhang.core.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why one character is written for another: they sound or look alike. */
public enum Likeness {
  /** Pronounced alike, tones aside. */
  SOUND,
  /** Drawn alike. */
  SHAPE,
  /** Beginning with the same consonant: who types by initials picks the wrong word. */
  INITIAL;

  private static final Characters CHARACTERS = new Characters();

  /** The closest likeness of two characters; null if nobody takes one for the other. */
  static @Nullable Likeness of(char one, char other) {
    if (CHARACTERS.shareOne(CHARACTERS.sounds, one, other)) {
      return SOUND;
    }
    if (CHARACTERS.shareOne(CHARACTERS.shapes, one, other)) {
      return SHAPE;
    }
    return CHARACTERS.shareOne(CHARACTERS.initials, one, other) ? INITIAL : null;
  }

  private static final class Characters {
    private final Map<Character, Set<String>> sounds = new HashMap<>();
    private final Map<Character, Set<String>> initials = new HashMap<>();
    private final Map<Character, Set<String>> shapes = new HashMap<>();

    Characters() {
      List<String> syllables = WordFile.lines("pinyin.csv");
      for (String line : syllables.subList(1, syllables.size())) {
        int comma = line.indexOf(',');
        String syllable = plain(line.substring(0, comma));
        for (char c : line.substring(comma + 1).toCharArray()) {
          add(sounds, c, syllable);
          add(initials, c, syllable.substring(0, 1));
        }
      }
      for (String group : WordFile.lines("look-alikes.txt")) {
        for (char c : group.toCharArray()) {
          add(shapes, c, group);
        }
      }
    }

    /** Many do not tell {@code zh} from {@code z}, or {@code -ng} from {@code -n}. */
    private static String plain(String syllable) {
      String flat = syllable.replace("zh", "z").replace("ch", "c").replace("sh", "s");
      return flat.endsWith("ing") || flat.endsWith("eng")
          ? flat.substring(0, flat.length() - 1)
          : flat;
    }

    private static void add(Map<Character, Set<String>> map, char c, String mark) {
      map.computeIfAbsent(c, key -> new HashSet<>(2)).add(mark);
    }

    boolean shareOne(Map<Character, Set<String>> marks, char one, char other) {
      Set<String> others = marks.getOrDefault(other, Set.of());
      return marks.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
    }
  }
}
