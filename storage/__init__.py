"""What is remembered: tables, queries, the outbox, migrations. The only folder that knows SQLAlchemy."""
