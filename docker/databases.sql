create database process_main;
create database task;
create database form_validation;
create database service_definition;
create database service_instance;
