package io.flowbridge.local.identity;

import java.util.List;

/** Somebody who can sign in; the password is the name. */
record Account(String name, String displayName, List<String> groups, List<String> roles) {}
