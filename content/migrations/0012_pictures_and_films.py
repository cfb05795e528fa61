import django.core.validators
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('content', '0011_videos_of_a_day_at_most'),
        ('wagtaildocs', '0014_alter_document_file_size'),
        ('wagtailimages', '0027_image_description'),
    ]

    operations = [
        migrations.AddField(
            model_name='coursepage',
            name='image',
            field=models.ForeignKey(blank=True, help_text='The picture that catalogues show of the course.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='picture'),
        ),
        migrations.AlterField(
            model_name='coursepage',
            name='image_url',
            field=models.URLField(blank=True, help_text='Where the picture is elsewhere; a picture that is chosen comes first.', max_length=500, validators=[django.core.validators.URLValidator(['http', 'https'], message='A picture’s address begins with https:// or http://.')], verbose_name='picture’s address'),
        ),
        migrations.AddField(
            model_name='coursevideo',
            name='poster',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='still picture'),
        ),
        migrations.CreateModel(
            name='DocumentFilm',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('file', models.CharField(max_length=200, verbose_name='file')),
                ('seconds', models.FloatField(blank=True, null=True, verbose_name='seconds')),
                ('document', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='film', to='wagtaildocs.document', verbose_name='document')),
                ('poster', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='still picture')),
            ],
            options={
                'verbose_name': 'video file of a lesson',
                'verbose_name_plural': 'video files of lessons',
            },
        ),
    ]
