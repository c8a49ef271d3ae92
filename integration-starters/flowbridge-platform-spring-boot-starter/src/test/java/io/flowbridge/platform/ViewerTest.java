package io.flowbridge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewerTest {

  @Test
  void shouldLeadGroupsByMembershipInTheirLeads() {
    var viewer = new Viewer("lead", "Lead", Set.of("permits", "permits-lead", "tax"), Set.of(), "");

    assertThat(viewer.ledGroups()).containsExactly("permits");
    assertThat(viewer.leadsAnyOf(List.of("tax", "permits"))).isTrue();
    assertThat(viewer.leadsAnyOf(List.of("tax"))).isFalse();
    assertThat(viewer.leadsAnyOf(List.of())).isFalse();
  }
}
