package io.flowbridge.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A task as the search is measured with; the same seed and number always make the same task.
 *
 * @param group one of 200; every twentieth task is for {@code permits}, which clerks are in
 * @param assignee one of 5,000 people, for every third task
 */
record SampleTask(
    String id,
    int number,
    String name,
    String service,
    String group,
    @Nullable String assignee,
    int priority,
    Instant createdAt,
    @Nullable Instant dueAt,
    Map<String, Object> data) {
  static final List<String> SERVICES =
      List.of(
          "parking-permit",
          "business-trip",
          "dog-tax",
          "building-permit",
          "birth-certificate",
          "street-event",
          "housing-benefit",
          "trade-licence");
  static final String WORD_OF_NAME = "dog";
  static final String MY_GROUP = "permits";
  static final String FAMILY_NAME = "Zimmermann";
  static final String CATEGORY = "electric";
  static final double AMOUNT = 500;

  private static final long SEEDS_APART = 1_000_000_007;
  private static final Instant NEWEST = Instant.parse("2026-11-01T12:00:00Z");
  private static final List<String> FAMILY_NAMES =
      List.of("Huber", "Schmidt", "Özdemir", FAMILY_NAME, "Nowak", "Fischer", "Weiß", "Kovač");
  private static final List<String> GIVEN_NAMES =
      List.of("Anna", "Ben", "Clara", "David", "Elif", "Jürgen", "Maria", "Tom");
  private static final List<String> CITIES =
      List.of("München", "Köln", "Ulm", "Aachen", "Dresden", "Görlitz");
  private static final List<String> CATEGORIES = List.of("petrol", CATEGORY, "diesel", "none");
  private static final List<String> WORDS =
      List.of(
          ("Antrag Unterlagen fehlen Rückfrage Frist Bescheid Gebühr Nachweis Wohnung Straße Fahrzeug"
                  + " Genehmigung prüfen unvollständig application missing document received urgent"
                  + " reminder address moved vehicle owner signature pending neighbour appeal")
              .split(" "));

  static SampleTask of(long seed, int number) {
    var random = new SplittableRandom(seed * SEEDS_APART + number);
    var service = SERVICES.get(random.nextInt(SERVICES.size()));
    var createdAt = NEWEST.minusSeconds(number);
    return new SampleTask(
        "task-%08d".formatted(number),
        number,
        "Check %s application".formatted(service.replace('-', ' ')),
        service,
        random.nextInt(20) == 0 ? MY_GROUP : "group-" + random.nextInt(199),
        random.nextInt(3) == 0 ? "user-" + random.nextInt(5000) : null,
        10 * random.nextInt(1, 10),
        createdAt,
        random.nextInt(2) == 0 ? createdAt.plus(random.nextInt(60), ChronoUnit.DAYS) : null,
        data(random, number));
  }

  /** Of the task with this number alone. */
  static String plate(int number) {
    return "M-FB " + number;
  }

  String businessKey() {
    return "BK-2026-" + number;
  }

  private static Map<String, Object> data(SplittableRandom random, int number) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("applicantName", any(GIVEN_NAMES, random) + " " + any(FAMILY_NAMES, random));
    data.put("street", "Lindenallee " + random.nextInt(1, 200));
    data.put("city", any(CITIES, random));
    data.put("plate", plate(number));
    data.put("category", any(CATEGORIES, random));
    data.put("amount", random.nextInt(100_000) / 100.0);
    data.put("resident", random.nextBoolean());
    data.put(
        "from", NEWEST.minus(random.nextInt(400), ChronoUnit.DAYS).toString().substring(0, 10));
    data.put("note", note(random));
    return data;
  }

  private static String note(SplittableRandom random) {
    var note = new StringBuilder();
    for (int i = random.nextInt(5, 40); i > 0; i--) {
      note.append(any(WORDS, random)).append(' ');
    }
    return note.toString().strip();
  }

  private static String any(List<String> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
