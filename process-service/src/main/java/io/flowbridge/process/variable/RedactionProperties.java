package io.flowbridge.process.variable;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the timeline and the failure desk do not show.
 *
 * @param names Parts of names, in lower case letters and digits only, whose values are hidden.
 */
@Validated
@ConfigurationProperties("flowbridge.redaction")
record RedactionProperties(
    @DefaultValue({"password", "passwd", "secret", "token", "apikey", "authorization", "iban"})
        List<String> names) {}
