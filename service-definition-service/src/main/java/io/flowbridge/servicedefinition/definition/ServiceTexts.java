package io.flowbridge.servicedefinition.definition;

import java.util.Map;

/** What a service's processes say, translated; by the process's own text. */
record ServiceTexts(String serviceKey, Map<String, String> texts) {}
